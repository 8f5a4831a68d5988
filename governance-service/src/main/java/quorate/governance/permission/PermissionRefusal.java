package quorate.governance.permission;

import quorate.chassis.decide.Refusal;

/** Why something asked of a permission does not happen. */
public enum PermissionRefusal implements Refusal {
  NO_SUCH_PERMISSION(Kind.NOT_FOUND, "There is no such permission."),
  REQUESTED_ALREADY(Kind.CONFLICT, "This permission is requested already."),
  NO_SUCH_ADOPTED_PLAN(
      Kind.INVALID, "Name a plan that is adopted: what goes beyond a draft is put into the draft."),
  LINE_NEEDED(
      Kind.INVALID, "Say beyond which line of the plan: name one of its lines, and no matter."),
  MATTER_NEEDED(
      Kind.INVALID,
      "Say which reserved matter of the plan: name one that it reserves, and no line."),
  NEITHER_NEEDED(
      Kind.INVALID, "What is not in the plan has neither a line nor a matter: leave both out."),
  SUM_NEEDED(Kind.INVALID, "Permission to spend is for a sum above nothing: state it."),
  DECIDED_ALREADY(
      Kind.CONFLICT, "The owner has decided on this: what it decided stands. Ask anew."),
  MORE_THAN_ASKED(Kind.INVALID, "More than was asked for is not granted: state that sum or less."),
  LAST_DAY_HAS_PASSED(Kind.INVALID, "Its last day is before today: name today or a later day."),
  CONDITION_NAMED_TWICE(Kind.INVALID, "Two conditions have the same code: give each its own."),
  NOT_GRANTED(Kind.CONFLICT, "This permission is not granted: nothing is done by it."),
  PERMISSION_LAPSED(Kind.CONFLICT, "The last day of this permission has passed: ask for another."),
  NAMES_NO_PERMISSION(
      Kind.CONFLICT,
      "This motion does not say on which permission it decides, so it neither grants nor refuses"
          + " one: move one that names it as `decides`, under the item that it is put under."),
  NAMES_ANOTHER(Kind.CONFLICT, "This motion decides on another permission: name the one on this."),
  AMENDED_SINCE(
      Kind.CONFLICT,
      "This motion was amended in substance, so it neither grants nor refuses what it named when it"
          + " was moved: move another that names the permission as `decides`."),
  SETTLED_BEFORE(
      Kind.CONFLICT,
      "An earlier motion under this item named this permission and was voted on: name the decision"
          + " on that one."),
  GRANTED_BY_IT(
      Kind.CONFLICT,
      "This motion decides on this permission and was carried: it is granted by it."),
  NOT_FOR_THIS(
      Kind.CONFLICT, "This permission is for something else: name one for this, or ask for it."),
  CONDITION_OPEN(
      Kind.CONFLICT,
      "A condition of this permission is not met yet: meet it and record the document " + "first."),
  OVER_PERMISSION(
      Kind.CONFLICT, "So much is not left of this permission: draw less, or ask for more."),
  USED_UP(Kind.CONFLICT, "This permission has been used: ask for another."),
  NO_SUCH_CONDITION(
      Kind.INVALID, "It was granted without such a condition: name one of its conditions."),
  CONDITION_MET_ALREADY(Kind.CONFLICT, "This condition is met already."),
  DATED_AHEAD(Kind.INVALID, "A document of a day to come shows nothing yet: name its real day.");

  private final Kind kind;
  private final String explanation;

  PermissionRefusal(Kind kind, String explanation) {
    this.kind = kind;
    this.explanation = explanation;
  }

  @Override
  public String explanation() {
    return explanation;
  }

  @Override
  public Kind kind() {
    return kind;
  }
}
