-- The council that was named first is the one that packs were prepared for; ids are in the order of their making.
update council_body set statutory = true order by id limit 1;
