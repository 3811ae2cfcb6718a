/**
 * What a plan rests on and with whom it works: evidence, partners, relations to other plans, and its texts in chapters.
 */
@NamedInterface("register")
@NullMarked
package jp.hagukumi.plan.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
