package quorate.governance;

import static quorate.governance.CityBoard.ANNE;
import static quorate.governance.CityBoard.BEN;
import static quorate.governance.CityBoard.BODIES;
import static quorate.governance.Eventually.eventually;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import quorate.testkit.Somebody;

/** A board of two and a meeting of it, as far as a test takes it. */
final class CityMeeting {

  static final String MEETINGS = "/governance/api/v1/meetings";

  final Somebody secretary;
  final String body;
  final String anne;
  final String ben;
  final String at;

  CityMeeting(CityBoard board) {
    secretary = board.secretary;
    body = established("0");
    anne = seat(ANNE);
    ben = seat(BEN);
    at = calledSoon(body);
  }

  /** A board with so many days of notice. */
  String established(String days) {
    return ofTerms("board", terms(days));
  }

  /** An executive, whose managers act each within its terms. */
  String executive() {
    return ofTerms("executive", terms("0"));
  }

  /** One that meets at once, by terms of which this is changed. */
  String changed(UnaryOperator<String> change) {
    return ofTerms("board", change.apply(terms("0")));
  }

  private String ofTerms(String kind, String terms) {
    String made =
        made(
            BODIES,
            """
            {"kind":"%s","name":"Board","from":"2026-05-01","terms":%s}"""
                .formatted(kind, terms));
    return last(made);
  }

  /** Called for a moment from now: for another, if that had passed before it was heard. */
  String calledSoon(String of) {
    return eventually(
            "it is called before it starts",
            () ->
                Optional.of(secretary.post(MEETINGS, called(of, Instant.now().plusSeconds(1))))
                    .filter(it -> it.statusCode() == 201))
        .header("Location");
  }

  static String called(String body, Instant starts) {
    return """
    {"body":"%s","title":"Winter meeting","starts":"%s","place":"Hove",
     "by":{"office":"secretary"}}\
    """
        .formatted(body, starts);
  }

  private String seat(String person) {
    return seat(body, person);
  }

  /** A director's seat of a body, held by a person; answers the seat. */
  String seat(String of, String person) {
    String seat =
        made(BODIES + "/" + of + "/seats", "{\"rule\":\"directors\",\"from\":\"2026-05-01\"}");
    String asked =
        "{\"person\":\"%s\",\"from\":\"2026-05-22\",\"how\":\"appointed\"}".formatted(person);
    eventually(
        "the register knows them",
        () ->
            Optional.of(secretary.post(seat + "/holder", asked))
                .filter(it -> it.statusCode() == 201));
    return last(seat);
  }

  String made(String path, String body) {
    return secretary.post(path, body).then().statusCode(201).extract().header("Location");
  }

  /** An item for decision. */
  String item() {
    return last(
        made(
            at + "/items",
            """
            {"title":"Winter contract","kind":"decision","by":{"office":"secretary"}}\
            """));
  }

  /** Notice to both, the meeting opened by Anne, both there, and the item taken. */
  void sits(String item) {
    made(
        at + "/notice",
        """
        {"sent":[{"to":"%s","channel":"email"},{"to":"%s","channel":"email"}]}\
        """
            .formatted(anne, ben));
    opens(at);
    arrives(ANNE, anne);
    arrives(BEN, ben);
    made(at + "/items/" + item + "/taking", "{}");
  }

  /** Anne opens this meeting of theirs, or another, once its hour has come. */
  void opens(String meeting) {
    String chair = "{\"chair\":\"%s\"}".formatted(ANNE);
    eventually(
        "its hour has come",
        () ->
            Optional.of(secretary.post(meeting + "/room/opening", chair))
                .filter(it -> it.statusCode() == 201));
  }

  /** Its minutes are approved at a later meeting of theirs, which Anne opens; answers that. */
  String approved() {
    String later = calledSoon(body);
    opens(later);
    made(
        at + "/minutes/approval",
        "{\"later\":\"%s\",\"on\":\"%s\"}".formatted(last(later), CityVoice.today()));
    return later;
  }

  void arrives(String person, String seat) {
    made(
        at + "/room/arrivals",
        """
        {"person":"%s","as":"member","standsfor":"%s","way":"remote"}\
        """
            .formatted(person, seat));
  }

  /** Moved by Ben and seconded by Anne. */
  String moved(String item) {
    return moved(item, "That the contract be let");
  }

  String moved(String item, String text) {
    return motion(moving(item, text, ""));
  }

  /** Moved by Ben with what is given more. */
  static String moving(String item, String text, String more) {
    return """
    {"item":"%s","kind":"board-resolution","text":"%s","by":"%s"%s}\
    """
        .formatted(item, text, BEN, more);
  }

  private String motion(String asked) {
    String motion = made(at + "/motions", asked);
    made(motion + "/second", "{\"by\":\"%s\"}".formatted(ANNE));
    return last(motion);
  }

  /** The motion under an item is put and both vote for it; answers the decision. */
  String carried(String item) {
    made(at + "/items/" + item + "/taking", "{}");
    return carriedNow(moved(item));
  }

  /** The same of a motion by which a permission is granted. */
  String granting(String item, String permission) {
    made(at + "/items/" + item + "/taking", "{}");
    String more = ",\"decides\":\"%s\"".formatted(last(permission));
    return carriedNow(motion(moving(item, "That it be granted", more)));
  }

  private String carriedNow(String motion) {
    carries(motion);
    return secretary
        .get(at)
        .jsonPath()
        .getString("motions.find { it.motion == '%s' }.decision".formatted(motion));
  }

  /** Put to the vote, both of them for it, and declared. */
  void carries(String motion) {
    String of = at + "/motions/" + motion;
    made(of + "/putting", "{}");
    made(
        of + "/votes",
        """
        {"way":"hands","votes":[
          {"standsfor":"%s","person":"%s","stand":"for"},
          {"standsfor":"%s","person":"%s","stand":"for"}]}\
        """
            .formatted(anne, ANNE, ben, BEN));
    made(of + "/result", "{}");
  }

  String action() {
    return last(
        made(
            at + "/actions",
            """
            {"title":"Write to the ICB","owner":"%s","due":"2099-06-30"}\
            """
                .formatted(BEN)));
  }

  static String last(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String terms(String days) {
    return """
    {"composition":[
       {"rule":"directors","source":"appointed","title":"Director","office":"member",
        "voice":"votes"},
       {"rule":"experts","source":"co-opted","title":"Expert","office":"member",
        "voice":"speaks"}],
     "ruleset":{"preset":"board-by-model-articles"},
     "notice":{"days":"%s","count":"calendar-days","clause":"4.1"},
     "calling":{"offices":["secretary"]},
     "agenda":{"offices":["secretary"],"rules":["directors"],"others":"time","clause":"5.1"},
     "interests":{"handling":"leaves","declaredwithindays":"28"},
     "urgent":{"offices":["member"],"together":"2","limit":"5000.00",
      "lapsesafterdays":"28","clause":"7.2"}}\
    """
        .formatted(days);
  }
}
