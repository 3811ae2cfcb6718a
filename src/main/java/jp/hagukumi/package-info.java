/** The portal of the child and child-rearing plan; every package below is a module. */
@NullMarked
package jp.hagukumi;

import org.jspecify.annotations.NullMarked;
