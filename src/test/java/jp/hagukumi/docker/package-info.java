/** Checks of what {@code docker/} holds, and the production image's layout tried without a container engine. */
@NullMarked
package jp.hagukumi.docker;

import org.jspecify.annotations.NullMarked;
