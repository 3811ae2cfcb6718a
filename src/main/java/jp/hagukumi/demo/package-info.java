/** Made-up data to look at, created through the services that everybody uses. Only in demo mode. */
@ApplicationModule
@NullMarked
package jp.hagukumi.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
