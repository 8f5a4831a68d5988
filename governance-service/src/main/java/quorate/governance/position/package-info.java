/**
 * What general practice of a place holds on a subject: asked, agreed, and held against what is
 * said.
 */
@NullMarked
package quorate.governance.position;

import org.jspecify.annotations.NullMarked;
