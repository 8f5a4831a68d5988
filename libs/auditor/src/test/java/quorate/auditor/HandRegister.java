package quorate.auditor;

import java.util.List;

/** Membership's log of five practices, three of them in the area, open and represented. */
final class HandRegister {

  private HandRegister() {}

  static void write(HandLog membership) {
    for (String code : List.of("P1", "P2", "P3", "P4", "P5")) {
      String stream = "practice/" + code;
      String area = code.equals("P4") ? "15F" : "09D";
      membership.add(stream, "membership.practice-registered.v1", practice(code, ""));
      membership.add(
          stream,
          "membership.practice-placed.v1",
          practice(code, ",\"subicblocation\":\"" + area + "\",\"effective\":\"2026-05-01\""));
    }
    membership.add(
        "practice/P5",
        "membership.practice-closed.v1",
        practice("P5", ",\"closedon\":\"2026-05-10\""));
    for (String code : List.of("P1", "P2", "P3")) {
      String stream = "person/" + code + "-hand";
      membership.add(
          stream,
          "membership.mandate-granted.v1",
          practice(
              code,
              ",\"mandate\":\"%1$s-m\",\"person\":\"%1$s-hand\",\"purpose\":\"vote\",\"from\":\"2026-05-01\""
                  .formatted(code)));
      membership.add(
          stream,
          "membership.log-in-bound.v1",
          "{\"invitation\":\"i\",\"person\":\"%1$s-hand\",\"login\":\"%1$s-login\"}"
              .formatted(code));
    }
  }

  static String practice(String code, String more) {
    return "{\"practice\":\"" + code + "\"" + more + "}";
  }
}
