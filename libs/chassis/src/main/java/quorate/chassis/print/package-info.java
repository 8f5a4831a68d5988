/**
 * Pages on paper. A service that prints adds {@code openhtmltopdf-pdfbox} to its own dependencies.
 */
@NullMarked
package quorate.chassis.print;

import org.jspecify.annotations.NullMarked;
