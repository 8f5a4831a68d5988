/**
 * Organisations that are neither practices nor networks: places, sub-ICB locations, systems, LMCs,
 * federations, partners and collaborations, with dated links. They differ by kind, which is data.
 */
@NullMarked
package quorate.membership.organisation;

import org.jspecify.annotations.NullMarked;
