package quorate.governance.permission;

import quorate.chassis.wire.EventTypes;

/** The names of what becomes of permissions; nothing of it is promised to outsiders. */
public final class PermissionTypes {

  private PermissionTypes() {}

  /** Adds them to what the service writes. */
  public static EventTypes.Builder add(EventTypes.Builder types) {
    return types
        .type("governance.permission-requested.v1", PermissionEvent.PermissionRequested.class)
        .type("governance.permission-put.v1", PermissionEvent.PermissionPut.class)
        .type("governance.permission-granted.v1", PermissionEvent.PermissionGranted.class)
        .type("governance.permission-refused.v1", PermissionEvent.PermissionRefused.class)
        .type(
            "governance.permission-condition-met.v1", PermissionEvent.PermissionConditionMet.class)
        .type("governance.permission-used.v1", PermissionEvent.PermissionUsed.class);
  }
}
