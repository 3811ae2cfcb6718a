/** The portal's home and its database, embedded or external, with the same settings in both. */
@NullMarked
package jp.hagukumi.shell.database;

import org.jspecify.annotations.NullMarked;
