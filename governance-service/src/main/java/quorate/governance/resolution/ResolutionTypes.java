package quorate.governance.resolution;

import quorate.chassis.wire.EventTypes;

/**
 * The names of what becomes of resolutions and their filings; what is published of them by rule is
 * promised to outsiders.
 */
public final class ResolutionTypes {

  private ResolutionTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.resolution-proposed.v1", ResolutionEvent.ResolutionProposed.class)
        .type("governance.resolution-seconded.v1", ResolutionEvent.ResolutionSeconded.class)
        .type("governance.resolution-amended.v1", ResolutionEvent.ResolutionAmended.class)
        .type("governance.resolution-withdrawn.v1", ResolutionEvent.ResolutionWithdrawn.class)
        .type("governance.resolution-put.v1", ResolutionEvent.ResolutionPut.class)
        .type("governance.resolution-settled.v1", ResolutionEvent.ResolutionSettled.class)
        .type(
            "governance.resolution-condition-met.v1", ResolutionEvent.ResolutionConditionMet.class)
        .type("governance.resolution-replaced.v1", ResolutionEvent.ResolutionReplaced.class)
        .type("governance.resolution-restored.v1", ResolutionEvent.ResolutionRestored.class)
        .type("governance.resolution-annulled.v1", ResolutionEvent.ResolutionAnnulled.class)
        .promised("governance.resolution-published.v1", ResolutionEvent.ResolutionPublished.class)
        .promised(
            "governance.resolution-out-of-force.v1", ResolutionEvent.ResolutionOutOfForce.class)
        .type("governance.vehicle-claimed.v1", ClaimEvent.VehicleClaimed.class)
        .type("governance.filing-due.v1", ResolutionEvent.FilingDue.class)
        .type("governance.filing-made.v1", ResolutionEvent.FilingMade.class);
  }
}
