/** The register as FHIR's own reference library reads it. */
@NullMarked
package quorate.membership.fhir;

import org.jspecify.annotations.NullMarked;
