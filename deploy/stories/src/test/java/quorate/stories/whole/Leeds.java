package quorate.stories.whole;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quorate.stories.services.Ballots;
import quorate.stories.services.Governance;
import quorate.stories.services.Membership;
import quorate.stories.services.Notifications;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/**
 * A second convener beside the story's: a register, a decision by a ballot, and people told of it.
 * The practice and both persons are invented.
 */
final class Leeds {
  static final String CONVENER = "leeds";
  static final String SECRETARY = "lee.secretary";
  static final String OFFICER = "lou.returning";
  static final String REPRESENTATIVE = "rep-b86002";
  static final String PRACTICE = "B86002";
  static final String NAME = "Lin Invented";
  static final String EMAIL = "lin.invented@example.org";

  /** Somebody who wants e-mail, and to be forgotten one day. */
  static final String ERNA = UUID.randomUUID().toString();

  static final String ERNAS_NAME = "Erna Invented";
  static final String ERNAS_EMAIL = "erna.invented@example.org";

  /** Somebody who is in a meeting, and wants to be forgotten too. */
  static final String ELLA = UUID.randomUUID().toString();

  static final String ELLAS_NAME = "Ella Invented";
  static final String ELLAS_EMAIL = "ella.invented@example.org";

  /**
   * Names and addresses in a list: of who is taken, of who is rejected, and of who is left open.
   */
  static final List<String> LISTED =
      List.of(
          "Lia Unheardof",
          "lia.unheardof@example.org",
          "Lars Unheardof",
          "lars.unheardof@example.org",
          "Lou Unheardof",
          "lou.unheardof@example.org");

  private static final String NETWORK = "U00001";
  private static final String PLACE = "armley";
  private static final String SEAT = "director-for-armley";
  private static final String AREA = "15F";
  private static final String FROM = "2026-05-01";
  private static final String API = "/ballots/api/v1/ballots/";
  private static final String MAP = "leeds-map.csv";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(40));

  private static @Nullable Map<String, String> ids;

  private @Nullable String comparison;
  private @Nullable String challenge;
  private @Nullable String enquiry;
  private @Nullable String appointment;
  private @Nullable String typedPaper;

  private final Gateway gateway = new Gateway(Whole.stack());
  private final Membership membership = new Membership(gateway, SECRETARY);
  private final Governance governance = new Governance(gateway, SECRETARY);
  private final Ballots ballots = new Ballots(gateway, SECRETARY);
  private final Notifications notifications = new Notifications(gateway, SECRETARY, SECRETARY);

  private Leeds() {}

  /** Nobody there has done what the owner of a plan keeps to itself. */
  static boolean has(Operation operation) {
    return !operation.path().equals("/governance/api/v1/plans/{plan}/reserved-acts/{act}");
  }

  /** One of them whose role the operation wants. */
  static String whoMay(Operation operation) {
    return Stream.of(
            entry("secretary", SECRETARY),
            entry("returning-officer", OFFICER),
            entry("auditor", "adi.auditor"),
            entry("representative", REPRESENTATIVE))
        .filter(person -> operation.roles().contains(person.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** What there is, once it has been told; by the names that paths give their parameters. */
  static synchronized Map<String, String> ids() {
    var known = ids;
    if (known == null) {
      known = new Leeds().play();
      ids = known;
    }
    return known;
  }

  private Map<String, String> play() {
    var map = mapped(membership);
    membership.admit(PRACTICE, FROM);
    membership.place(PLACE, "Armley", FROM);
    String person = represented();
    listed();
    String matter = governance.raise("A matter of Leeds", "Shall we?", "advisory-choice");
    String ballot = decided(matter, person);
    var council = new Council(gateway, SECRETARY);
    String body = council.established();
    String bodySeat = council.opened(body);
    String interest = council.declared(person);
    var meeting = council.met(body, bodySeat, person, ELLA);
    String general = council.called(PRACTICE);
    var voices = new Voice(gateway, SECRETARY, body);
    var voice = voices.said();
    String position = requireNonNull(voice.get("position"));
    String plan = planned("plans", "plan");
    return Map.ofEntries(
        entry("body", body),
        entry("bodyseat", bodySeat),
        entry("holding", council.holding(body, bodySeat)),
        entry("interest", interest),
        entry("meeting", requireNonNull(meeting.get("meeting"))),
        entry("item", requireNonNull(meeting.get("item"))),
        entry("itempaper", requireNonNull(meeting.get("itempaper"))),
        entry("motion", requireNonNull(meeting.get("motion"))),
        entry("action", requireNonNull(meeting.get("action"))),
        entry("position", position),
        entry("statement", voices.found(position, person)),
        entry("representation", requireNonNull(voice.get("representation"))),
        entry("outsidemeeting", requireNonNull(voice.get("outsidemeeting"))),
        entry("request", requireNonNull(voice.get("request"))),
        entry("resolution", council.proposed(body, person)),
        entry("requisition", council.required(PRACTICE)),
        entry("generalmeeting", general),
        entry("proxy", council.appointed(general, PRACTICE, person)),
        entry("condition", "condition-of-theirs"),
        entry("filing", "filing-of-theirs"),
        entry("import", map.id()),
        entry("practice", PRACTICE),
        entry("network", NETWORK),
        entry("organisation", PLACE),
        entry("person", person),
        entry("mandate", mandate(person)),
        entry("signature", mapped()),
        entry("matter", matter),
        entry("ballot", ballot),
        entry("comparison", requireNonNull(comparison)),
        entry("challenge", requireNonNull(challenge)),
        entry("enquiry", requireNonNull(enquiry)),
        entry("combined", combined(person)),
        entry("appointment", requireNonNull(appointment)),
        entry("paper", requireNonNull(typedPaper)),
        entry("nomination", nominated(person)),
        entry("candidate", person),
        entry("seat", SEAT),
        entry("delegation", Powers.granted(gateway, SECRETARY, PRACTICE)),
        entry("agreement", Powers.agreed(gateway, SECRETARY, PRACTICE)),
        entry("optin", Powers.proposed(gateway, SECRETARY)),
        entry(
            "decision",
            PATIENCE
                .until("the decision", () -> governance.decisionOn(matter))
                .path("decision")
                .asText()),
        entry("plan", plan),
        entry("account", planned("plans/" + plan, "account")),
        entry("drawing", planned("plans/" + plan + "/drawings", "drawing")),
        entry("act", UUID.randomUUID().toString()),
        entry("permission", planned("permissions", "permission")),
        entry("urgentaction", planned("urgent-actions", "urgentaction")),
        entry("message", letter(ballot)));
  }

  /** The first of what the story of the council left, by its name. */
  private String planned(String path, String name) {
    Whole.council().held();
    var found = gateway.get(SECRETARY, "/governance/api/v1/" + path).succeeded().json();
    return found.findValue(name).asText();
  }

  /** Of two, one who wants letters, as those are what a path leads to. */
  private String represented() {
    String person = UUID.randomUUID().toString();
    var ella = named(ELLA, ELLAS_NAME, ELLAS_EMAIL);
    membership.record(List.of(one(person, NAME, EMAIL), one(ERNA, ERNAS_NAME, ERNAS_EMAIL), ella));
    membership.agreeToElectronicNotice(ERNA, ERNAS_EMAIL);
    membership.bind(REPRESENTATIVE, membership.invite(person));
    membership.bind(SECRETARY, membership.invite(ERNA));
    return person;
  }

  /** Of a list of members one person is taken into the register, one is left and one rejected. */
  private void listed() {
    String list =
        """
        ODS code,Class,Shares,Nominee,Nominee email,Representative,Email
        %1$s,Ordinary,10,%2$s,%3$s,%4$s,%5$s
        %1$s,Ordinary,10,%2$s,%3$s,%6$s,%7$s
        """
            .formatted(
                PRACTICE,
                LISTED.get(0),
                LISTED.get(1),
                LISTED.get(2),
                LISTED.get(3),
                LISTED.get(4),
                LISTED.get(5));
    String imports = "/membership/api/v1/imports";
    String at =
        imports
            + "/"
            + gateway
                .postFile(SECRETARY, imports, "list.csv", list.getBytes(StandardCharsets.UTF_8))
                .newId();
    JsonNode changes = gateway.get(SECRETARY, at + "/changes").succeeded().json().path("items");
    var mine = new ArrayList<Integer>();
    var rejected = new ArrayList<Integer>();
    for (JsonNode change : changes) {
      String name = change.at("/person/name").asText();
      if (name.equals(LISTED.get(0)) || change.path("kind").asText().equals("holding")) {
        mine.add(change.path("change").asInt());
      } else if (name.equals(LISTED.get(2))) {
        rejected.add(change.path("change").asInt());
      }
    }
    gateway.post(SECRETARY, at + "/acceptance", json("{\"changes\": " + mine + "}")).succeeded();
    gateway.post(SECRETARY, at + "/rejection", json("{\"changes\": " + rejected + "}")).succeeded();
  }

  private String mapped() {
    return gateway
        .post(
            SECRETARY,
            "/membership/api/v1/column-mappings",
            json("{\"columns\": [{\"title\": \"Where\", \"holds\": \"practice\"}]}"))
        .newId();
  }

  private static ObjectNode one(String person, String name, String email) {
    var json = named(person, name, email);
    json.putArray("mandates")
        .addObject()
        .put("practice", PRACTICE)
        .put("purpose", "vote")
        .put("from", FROM);
    return json;
  }

  private static ObjectNode named(String person, String name, String email) {
    var json = new JsonMapper().createObjectNode();
    return json.put("person", person).put("name", name).put("email", email);
  }

  private String mandate(String person) {
    return membership
        .person(person)
        .orElseThrow()
        .path("mandates")
        .path(0)
        .path("mandate")
        .asText();
  }

  private String compared(String ballot, LocalDate on) {
    String bases =
        """
        {"on":"%s","bases":[{"weightbasis":"one-per-practice"},
         {"weightbasis":"per-patients","weighing":{"list":"registered","filedate":"2026-04-01","per":"1000","rounding":"half-up","without":"excluded"}}]}"""
            .formatted(on);
    return gateway
        .post(OFFICER, "/ballots/api/v1/ballots/" + ballot + "/roll/comparisons", json(bases))
        .succeeded()
        .json()
        .path("id")
        .asText();
  }

  private String decided(String matter, String contact) {
    JsonNode paper = paper(contact);
    governance.putToBallot(matter, "advisory-choice", paper, AREA, 1).succeeded();
    String ballot = governance.matter(matter).path("ballot").asText();
    PATIENCE.until("the draft", () -> Optional.of(ballots.ballot(ballot)).filter(Leeds::isThere));
    gateway.logIn(REPRESENTATIVE);
    Instant opens = Instant.now().plusSeconds(4);
    var recordDate = LocalDate.now(ZoneId.of("Europe/London")).minusDays(1);
    comparison = compared(ballot, recordDate);
    giveNotice(ballot, recordDate, opens, contact);
    enquiry = ballots.enquire(ballot, REPRESENTATIVE, PRACTICE, "Who pays?").newId();
    appointment = appointed(ballot);
    await(ballot, "open");
    typedPaper = typedIn(ballot, contact);
    ballots.vote(ballot, REPRESENTATIVE, PRACTICE, json("{\"choose\": \"A\"}")).succeeded();
    await(ballot, "counted");
    new Ballots(gateway, OFFICER).declare(ballot);
    challenge =
        ballots.challenge(ballot, REPRESENTATIVE, PRACTICE, "count", "Please count again.").newId();
    return ballot;
  }

  private String combined(String contact) {
    var one = new JsonMapper().createObjectNode();
    one.put("title", "A question").put("question", "Shall we?").put("vehicle", "advisory");
    one.put("kind", "advisory-choice").put("weightbasis", "one-per-practice");
    one.putObject("electorate").put("kind", "practices-of-area").put("subicblocation", AREA);
    one.set("paper", paper(contact));
    var both = new JsonMapper().createObjectNode().put("title", "Two questions");
    both.putArray("questions").add(one).add(one);
    return gateway.post(SECRETARY, "/ballots/api/v1/combined-ballots", both).newId();
  }

  /** Of a ballot that knows proxies, and who takes the chair. */
  private void giveNotice(String ballot, LocalDate recordDate, Instant opens, String chair) {
    String notice =
        """
        {"recorddate": "%s", "opens": "%s", "closes": "%s", "turnout": "after-close",
         "rules": {"passmark": "plurality", "quorumheads": "1"},
         "proceedings": {"proxies": {"clause": "As the practices of Leeds agreed"},
           "chair": {"person": "%s"}}}"""
            .formatted(recordDate, opens, opens.plusSeconds(8), chair);
    gateway.post(SECRETARY, API + ballot + "/notice", json(notice)).succeeded();
  }

  private String appointed(String ballot) {
    String body = "{\"practice\": \"%s\", \"chair\": true}".formatted(PRACTICE);
    return PATIENCE
        .until(
            "the proxy",
            () ->
                Optional.of(gateway.post(REPRESENTATIVE, API + ballot + "/proxies", json(body)))
                    .filter(answer -> answer.status() == 201))
        .newId();
  }

  /** No vote, as nobody confirms it. */
  private String typedIn(String ballot, String signer) {
    String body =
        """
        {"practice": "%s", "person": "%s", "channel": "room", "received": "%s",
         "choice": {"choose": "B"}}"""
            .formatted(PRACTICE, signer, Instant.now().minusSeconds(1));
    return gateway.post(OFFICER, API + ballot + "/papers", json(body)).newId();
  }

  private String nominated(String person) {
    var board = new Board(gateway, SEAT);
    String nominations = board.called(OFFICER);
    PATIENCE.until(
        "the nomination",
        () ->
            Optional.of(board.nominate(nominations, REPRESENTATIVE, PRACTICE, person))
                .filter(answer -> answer.status() == 201));
    return nominations;
  }

  private String letter(String ballot) {
    return PATIENCE.until(
        "the letter",
        () ->
            notifications.messages(ballot).stream()
                .map(each -> each.path("message").asText())
                .filter(each -> isThere(notifications.letter(each)))
                .findFirst());
  }

  private void await(String ballot, String state) {
    PATIENCE.until(
        "the ballot to be " + state,
        () ->
            Optional.of(ballots.ballot(ballot).json().path("state").asText())
                .filter(state::equals));
  }

  private static boolean isThere(Answer answer) {
    return answer.status() == 200;
  }

  /** The invented practice is on the register, whoever needs it first. */
  static Membership.Proposal mapped(Membership membership) {
    var map = membership.propose(MAP, file(), AREA);
    if (map.changes() > 0) {
      membership.accept(map);
    }
    return map;
  }

  private static byte[] file() {
    try (var in = Leeds.class.getResourceAsStream(MAP)) {
      return Objects.requireNonNull(in, MAP).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError("cannot read " + MAP, e);
    }
  }

  private static JsonNode paper(String contact) {
    return json(
        """
        {"method": "plurality", "options": [
          {"option": "A", "title": "Yes", "summary": "So.", "implications": "None.",
           "papers": [], "contact": "%1$s"},
          {"option": "B", "title": "No", "summary": "Not so.", "implications": "None.",
           "papers": [], "contact": "%1$s"}]}
        """
            .formatted(contact));
  }

  private static JsonNode json(String text) {
    try {
      return new JsonMapper().readTree(text);
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
