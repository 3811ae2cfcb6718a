/** The portal without its pages: one command of the machine's shell, as a person of the portal. */
@NamedInterface("command")
@NullMarked
package jp.hagukumi.shell.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
