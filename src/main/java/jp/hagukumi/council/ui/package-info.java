/** The screens of the council: packs, one pack with the member's field beside it, and the lead's answers. */
@NullMarked
package jp.hagukumi.council.ui;

import org.jspecify.annotations.NullMarked;
