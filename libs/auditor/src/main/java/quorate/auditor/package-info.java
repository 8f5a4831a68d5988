/**
 * Replays a convener's published logs from their raw bytes and says whether what they state follows
 * from what they hold. It trusts no service: it shares no code with any, only the written form.
 */
@NullMarked
package quorate.auditor;

import org.jspecify.annotations.NullMarked;
