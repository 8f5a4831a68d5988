/** The register's practices as FHIR R4 resources, for systems that speak it. */
@NullMarked
package quorate.membership.fhir;

import org.jspecify.annotations.NullMarked;
