/** Screens of the plan: the list, the tree, the page of an element, the import. */
@NullMarked
package jp.hagukumi.plan.ui;

import org.jspecify.annotations.NullMarked;
