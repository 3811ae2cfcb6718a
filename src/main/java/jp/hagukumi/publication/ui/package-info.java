/** The screens of publication, and the door through which published pages are read online. */
@NullMarked
package jp.hagukumi.publication.ui;

import org.jspecify.annotations.NullMarked;
