/** The data that the demo starts with: published plans and made-up people, brought in by the public services. */
@ApplicationModule
@NullMarked
package jp.hagukumi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
