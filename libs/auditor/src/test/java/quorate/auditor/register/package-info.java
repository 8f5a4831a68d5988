/** The register on a day, by what had been taken back. */
@NullMarked
package quorate.auditor.register;

import org.jspecify.annotations.NullMarked;
