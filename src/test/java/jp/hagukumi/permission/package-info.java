/** Who may do what, asked of the services themselves, cell by cell. */
@org.jspecify.annotations.NullMarked
package jp.hagukumi.permission;
