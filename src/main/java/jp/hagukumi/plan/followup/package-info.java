/**
 * What came back from citizens on elements of a plan (consultations, complaints, opinions of the council, promises of a
 * public comment), in the words of the office, and what it changed. Other modules bring them and read them here.
 */
@NamedInterface("followup")
@NullMarked
package jp.hagukumi.plan.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
