/** What every module may use: values, rules and doors to the machine. Knows no feature and no Vaadin. */
@NullMarked
package jp.hagukumi.shared;

import org.jspecify.annotations.NullMarked;
