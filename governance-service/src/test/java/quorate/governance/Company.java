package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Eventually.eventually;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quorate.governance.members.Member;
import quorate.governance.members.Members;
import quorate.testkit.NeighbourLog;
import quorate.testkit.Somebody;

/** A company of practices whose register is heard, and its general meeting. */
final class Company implements AutoCloseable {

  private static final String TERMS =
      """
      {"composition":[{"rule":"members","source":"members","title":"Member","office":"member",
         "voice":"votes"}],
       "ruleset":{"preset":"ordinary-resolution","weighting":"shares"},
       "notice":{"days":"14","count":"clear-days"},
       "calling":{"offices":["secretary"]},
       "agenda":{"offices":["secretary"],"others":"time"},
       "interests":{"handling":"noted","declaredwithindays":"28"}}""";

  final City city = new City();
  final Somebody secretary = city.secretary;
  final NeighbourLog register = new NeighbourLog("membership", city.name);
  final String body;
  private final Members members;

  /** A requisition where no register is heard; answers where it is. */
  static String required(Somebody secretary) {
    String body = last(made(secretary, CityBoard.BODIES, meetingOfMembers()));
    return made(
        secretary,
        "/governance/api/v1/requisitions",
        """
        {"body":"%s","received":"2026-06-01","members":["G81001"],"business":[{"title":"Levy"}],
         "roll":[{"member":"G81001","figure":"100"}]}"""
            .formatted(body));
  }

  /** A proxy of a member for a meeting of which this is the place; answers the appointment. */
  static String appointed(Somebody secretary, String meeting) {
    return last(
        eventually(
                "the register knows them",
                () ->
                    Optional.of(secretary.post(meeting + "/proxies", proxy("G81001", ANNE)))
                        .filter(it -> it.statusCode() == 201))
            .header("Location"));
  }

  /** A meeting of two members with a roll that was given; answers where it is. */
  static String called(Somebody secretary, String terms) {
    String body = last(made(secretary, CityBoard.BODIES, established(terms)));
    return made(
        secretary,
        CityMeeting.MEETINGS,
        """
        {"body":"%s","title":"General meeting","starts":"%s","place":"Hove",
         "by":{"office":"secretary"},"shortnotice":true,
         "roll":[{"member":"G81001","figure":"90"},{"member":"G81002","figure":"10"}]}"""
            .formatted(body, Instant.now().plusSeconds(3)));
  }

  /** Received now. */
  static String proxy(String member, String person) {
    return """
        {"member":"%s","person":"%s","form":"letter"}"""
        .formatted(member, person);
  }

  Company(Members members) {
    this.members = members;
    body = last(made(CityBoard.BODIES, meetingOfMembers()));
  }

  /** What establishes it. */
  static String meetingOfMembers() {
    return established("");
  }

  /** A body of members to be established, whose terms say this too. */
  static String established(String more) {
    return """
        {"kind":"members-meeting","name":"General meeting","from":"2026-05-01","terms":%s}"""
        .formatted(TERMS.substring(0, TERMS.length() - 1) + more + "}");
  }

  String made(String path, String asked) {
    return made(secretary, path, asked);
  }

  private static String made(Somebody secretary, String path, String asked) {
    return secretary.post(path, asked).then().statusCode(201).extract().header("Location");
  }

  void admits(String practice, String shares) {
    Map<String, String> words = new HashMap<>(Map.of("G81001", practice));
    register.publish("membership.member-admitted.v1", words);
    words.put("\"shares\":\"100\"", "\"shares\":\"%s\"".formatted(shares));
    register.publish("membership.holding-stated.v1", words);
  }

  void resigned(String practice, String lastDay) {
    register.publish(
        "membership.member-resigned.v1", Map.of("G81001", practice, "2027-03-31", lastDay));
  }

  /** Waits until these are the members, as far as is heard. */
  void has(String... practices) {
    eventually("the members", () -> Optional.of(known()).filter(List.of(practices)::equals));
  }

  private List<String> known() {
    return members
        .on(city.name, LocalDate.parse("2026-11-29"))
        .await()
        .atMost(Duration.ofSeconds(10))
        .members()
        .stream()
        .map(Member::member)
        .toList();
  }

  /** A meeting at short notice, as soon as it may begin. */
  String calling(String more) {
    return """
        {"body":"%s","title":"General meeting","starts":"%s","place":"Hove",
         "by":{"office":"secretary"},"shortnotice":true%s}"""
        .formatted(body, Instant.now().plusSeconds(3), more);
  }

  @Override
  public void close() {
    register.close();
  }
}
