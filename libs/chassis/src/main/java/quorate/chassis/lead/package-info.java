/**
 * The work in the background of a service: one instance per database leads and does it, on virtual
 * threads, woken by what is recorded or heard.
 */
@NullMarked
package quorate.chassis.lead;

import org.jspecify.annotations.NullMarked;
