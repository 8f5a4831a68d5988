package quorate.stories.services;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import quorate.stories.stack.Answer;
import quorate.stories.stack.Gateway;
import quorate.stories.stack.Patience;

/** Bodies, their seats and their people's interests, as a secretary meets them. */
public record Bodies(Gateway gateway, String secretary) {
  private static final String API = "/governance/api/v1";
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));

  /** Establishes a body by its terms from today on; answers its id. */
  public String establish(String kind, String name, JsonNode terms) {
    return establish(kind, name, today(), terms);
  }

  /** The same from another day on. */
  public String establish(String kind, String name, String from, JsonNode terms) {
    var body = Body.of("kind", kind, "name", name, "from", from);
    body.set("terms", terms);
    return gateway.post(secretary, API + "/bodies", body).succeeded().newId();
  }

  /** Opens a seat of a rule; answers its id. */
  public String open(String body, String rule) {
    return open(body, Body.of("rule", rule));
  }

  /** The same for one of those whom a ballot elects. */
  public String openElected(String body, String rule, String ballot) {
    var elected = Body.of("rule", rule);
    elected.set("election", Body.of("ballot", ballot));
    return open(body, elected);
  }

  /** The same for whoever sits for a party. */
  public String openFor(String body, String rule, String kind, String code) {
    var seat = Body.of("rule", rule);
    seat.set("of", Mandates.party(kind, code));
    return open(body, seat);
  }

  private String open(String body, ObjectNode seat) {
    String path = at(body) + "/seats";
    return gateway.post(secretary, path, seat.put("from", today())).succeeded().newId();
  }

  /** The seats that a rule has by now. */
  public List<JsonNode> seats(String body, String rule) {
    return Items.all(gateway, secretary, at(body) + "/seats?rule=" + rule);
  }

  /** One seat. */
  public JsonNode seat(String body, String seat) {
    return gateway.get(secretary, seat(body) + seat).succeeded().json();
  }

  /** Somebody takes a seat from today on: appointed, or by their office. */
  public Answer fill(String body, String seat, String person, String how) {
    var holder = Body.of("person", person, "from", today(), "how", how);
    return gateway.post(secretary, seat(body) + seat + "/holder", holder);
  }

  /** The same once the register is known to know them: it is heard of a moment later. */
  public void seat(String body, String seat, String person, String how) {
    PATIENCE.until(
        "the register to know who takes the seat",
        () -> Optional.of(fill(body, seat, person, how)).filter(it -> it.status() == 201));
  }

  /** Gives the holder of a seat an office, to which they were elected. */
  public Answer elect(String body, String seat, String office) {
    var given = Body.of("office", office, "from", today(), "how", "elected");
    return gateway.post(secretary, seat(body) + seat + "/offices", given);
  }

  /** What became of its items, and who was there. */
  public JsonNode record(String body) {
    return gateway.get(secretary, at(body) + "/record").succeeded().json();
  }

  /** Whether somebody may hold a seat, with the reasons why not. */
  public JsonNode eligibility(String body, String seat, String person) {
    return gateway.get(secretary, seat(body) + seat + "/eligibility/" + person).succeeded().json();
  }

  /** Records that somebody was trained today. */
  public void train(String body, String person, String training) {
    var done = Body.of("person", person, "training", training, "done", today());
    gateway.post(secretary, at(body) + "/training", done).succeeded();
  }

  /** Declares an interest that competes with a body. */
  public void declareCompeting(String person, String body) {
    var told = Body.of("type", "financial", "organisation", "RR8", "since", today());
    told.put("text", "Advises a bidder").putArray("competing").add(body);
    gateway.post(secretary, API + "/interests/" + person, told).succeeded();
  }

  private static String at(String body) {
    return API + "/bodies/" + body;
  }

  private static String seat(String body) {
    return at(body) + "/seats/";
  }

  /** The day in London. */
  public static String today() {
    return LocalDate.now(CIVIL).toString();
  }

  /** Terms of reference with this composition, rules and, where there are any, urgent action. */
  public static ObjectNode terms(JsonNode composition, JsonNode urgent) {
    var terms = Body.of();
    terms.set("composition", composition);
    terms.putObject("ruleset").put("preset", "board-by-model-articles");
    terms.putObject("notice").put("days", "0").put("count", "calendar-days");
    terms.putObject("calling").putArray("offices").add("chair").add("secretary");
    terms.putObject("agenda").put("others", "time").putArray("offices").add("secretary");
    terms.putObject("interests").put("handling", "leaves").put("declaredwithindays", "28");
    if (urgent.isObject()) {
      terms.set("urgent", urgent);
    }
    return terms;
  }
}
