package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityMeeting.last;
import static quorate.governance.Federated.API;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import quorate.testkit.Somebody;

/** A plan of an executive in which Anne sits, owned by the board that a meeting is of. */
final class CityPlan {

  final Somebody secretary;
  final String executive;
  final String at;
  private final CityMeeting meeting;

  CityPlan(CityMeeting meeting) {
    this.meeting = meeting;
    secretary = meeting.secretary;
    executive = meeting.executive();
    meeting.seat(executive, ANNE);
    at = meeting.made(API + "/plans", drafted());
  }

  private String drafted() {
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    return """
        {"title":"Business plan of the city","executive":"%s","owner":"%s","from":"%s","until":"%s",
         "content":{"lines":[{"line":"nights","title":"Nights","budget":"100.00",
           "outcomes":[{"outcome":"access","words":"Same-day answers"}]}],
          "reserved":[{"subject":{"code":"levy","words":"A levy"},"clause":"9.1"}]},"by":"%s"}"""
        .formatted(
            executive, meeting.body, today.minusDays(30), today.minusDays(30).plusMonths(11), ANNE);
  }

  /** Before the meeting, under an item. */
  void put(String item) {
    meeting.made(at + "/putting", put(item, ANNE));
  }

  String put(String item, String by) {
    return "{\"meeting\":\"%s\",\"item\":\"%s\",\"by\":\"%s\"}"
        .formatted(last(meeting.at), item, by);
  }

  /** By the motion that is carried under the item; answers the decision. */
  String adopted(String item) {
    String decision = meeting.carried(item);
    meeting.made(at + "/adoption", "{\"decision\":\"%s\"}".formatted(decision));
    return decision;
  }

  /** The executive decides on a sum; answers the decision. */
  String decided(String sum) {
    return last(meeting.made(API + "/decisions", decision(sum)));
  }

  String decision(String sum) {
    return """
        {"decider":{"kind":"body","code":"%1$s"},
         "principals":[{"party":{"kind":"body","code":"%1$s"}}],
         "subject":{"code":"urgent-care","words":"Urgent care"},
         "title":"A nurse","text":"From July on.","sum":"%2$s",
         "document":{"reference":"EX-1","dated":"2026-06-15"}}"""
        .formatted(executive, sum);
  }

  /** What such a decision takes of the line. */
  Response draws(String sum, String decision, String permission) {
    return secretary.post(at + "/drawings", drawing(sum, decision, permission));
  }

  static String drawing(String sum, String decision, String permission) {
    return """
        {"line":"nights","title":"A nurse","sum":"%s","decision":"%s","permission":%s,"by":"%s"}"""
        .formatted(sum, decision, permission, ANNE);
  }

  /** Asked of the owner for the line; its address. */
  String permission(String sum) {
    return meeting.made(
        API + "/permissions",
        """
        {"plan":"%s","wanted":{"kind":"beyond-line","line":"nights"},"title":"One more nurse",
         "reason":"Calls rose.","sum":"%s","by":"%s"}"""
            .formatted(last(at), sum, ANNE));
  }

  /** Ben asks the executive; the address. */
  String asked() {
    return meeting.made(
        at + "/accounts",
        "{\"line\":\"nights\",\"question\":\"Why so few?\",\"by\":\"%s\"}".formatted(BEN));
  }

  /** What both do for the board between its meetings; its address. */
  String urgent(String sum) {
    return meeting.made(API + "/urgent-actions", hurried(sum));
  }

  String hurried(String sum) {
    return hurried(sum, "");
  }

  /** The same that takes of the plan's line. */
  String hurriedOnLine(String sum) {
    return hurried(sum, ",\"plan\":\"%s\",\"line\":\"nights\"".formatted(last(at)));
  }

  private String hurried(String sum, String more) {
    return """
        {"body":"%s","persons":["%s","%s"],"subject":{"code":"urgent-care","words":"Urgent care"},
         "title":"Cover for the week","text":"A locum.","sum":"%s"%s}"""
        .formatted(meeting.body, ANNE, BEN, sum, more);
  }
}
