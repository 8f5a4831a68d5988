package quorate.auditor.plan;

import static quorate.auditor.finding.Check.OWNER_DECIDED;
import static quorate.auditor.finding.Check.PERMISSION_AS_GRANTED;

import quorate.auditor.log.Fields;
import quorate.auditor.log.Findings;
import quorate.auditor.log.Malformed;

/** What happens to a permission, against how it stood before. */
record PermissionCheck(Permission permission, Rulings rulings, Findings findings) {

  void check(String type, Fields data) throws Malformed {
    switch (type) {
      case "permission-put" -> undecided();
      case "permission-granted" -> granted(data);
      case "permission-refused" -> {
        undecided();
        new Decided(rulings, findings)
            .heard(data.text("decision"), permission.owner, permission.put);
        meant(data, false);
      }
      case "permission-condition-met" ->
          must(permission.granted, "one that is granted", "it is not");
      case "permission-used" -> used(data);
      default -> {}
    }
  }

  private void undecided() {
    findings.must(
        OWNER_DECIDED, !permission.decided, "one that is not decided", "it is decided already");
  }

  private void granted(Fields data) throws Malformed {
    undecided();
    new Decided(rulings, findings)
        .check(data.text("decision"), permission.owner, permission.put, data.date("on"));
    meant(data, true);
    var sum = data.sum("sum");
    boolean within =
        permission
            .asked
            .map(asked -> sum.filter(it -> it.compareTo(asked) <= 0).isPresent())
            .orElse(sum.isEmpty());
    must(within, "no more than was asked", "more is granted");
  }

  // a motion of before it was asked which permission it decides on says nothing of that
  private void meant(Fields data, boolean granted) throws Malformed {
    String named = data.text("permission");
    boolean against =
        rulings
            .of(data.text("decision"))
            .filter(each -> each.isAgainst(named, granted))
            .isPresent();
    findings.must(
        OWNER_DECIDED, !against, "a motion that decides so on it", "its motion says otherwise");
  }

  private void used(Fields data) throws Malformed {
    must(permission.granted, "one that is granted", "it is not");
    must(!permission.isUsedUp(), "one that is not used up", "it is");
    boolean inTime = !data.date("on").isAfter(permission.until);
    must(inTime, "until " + permission.until, "used on " + data.text("on"));
    must(!permission.isOpen(), "its conditions met", "one is open");
    if (permission.left.isPresent()) {
      var left = permission.left.get();
      boolean within = data.sum("sum").filter(sum -> sum.compareTo(left) <= 0).isPresent();
      must(within, "at most £" + left.toPlainString(), "more is used");
    }
  }

  private void must(boolean holds, String expected, String what) {
    findings.must(PERMISSION_AS_GRANTED, holds, expected, what);
  }
}
