package quorate.stories.board;

import static quorate.stories.board.BoardCheck.FEDERATION_WHERE_THERE_IS_ONE;
import static quorate.stories.board.BoardCheck.SEAT_PER_NETWORK;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import quorate.stories.checks.Checks;
import quorate.stories.city.Invented;
import quorate.stories.services.Bodies;
import quorate.stories.services.Membership;
import quorate.stories.stack.Patience;

/** Two places have a board each, composed by the same terms; the first one's members sit. */
record Founding(
    Membership membership,
    Bodies bodies,
    Invented people,
    Inputs inputs,
    List<String> networks,
    Checks checks,
    Consumer<String> progress) {
  static final String PLACE = "the-city";
  static final String NEXT_PLACE = "the-downs";
  private static final String FEDERATION = "city-federation";
  private static final String LMC = "city-lmc";
  private static final String FROM = "2026-05-01";
  private static final String USER = "bo.bodymember";
  private static final Patience PATIENCE = new Patience(Duration.ofSeconds(30));
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  Founded play() {
    register();
    var both = JSON.arrayNode().add(directorPerNetwork());
    String board = bodies.establish("place-board", "Leadership board", terms(both, PLACE));
    String next =
        bodies.establish("place-board", "The next board", terms(JSON.arrayNode(), NEXT_PLACE));
    var found = seats(board, "networks", networks.size());
    checks.equal(SEAT_PER_NETWORK, networks, found.stream().map(Founding::whose).sorted().toList());
    var seats = new LinkedHashMap<String, String>();
    for (int i = 0; i < found.size(); i++) {
      String seat = found.get(i).path("seat").asText();
      seats.put(taken(board, seat, inputs.directors().get(i), "ex-officio"), seat);
    }
    String lmc = only(board, "lmc");
    seats.put(taken(board, lmc, inputs.lmcChair(), "ex-officio"), lmc);
    String federation = only(board, "federation");
    seats.put(taken(board, federation, inputs.federation(), "appointed"), federation);
    federations(board, next);
    return new Founded(board, seats, next, director(next));
  }

  private void register() {
    progress.accept("who sits in the boards is told to the register");
    people.logsIn(inputs.directors().getFirst(), USER);
    people.register(inputs.people());
    membership.organisation(PLACE, "place", "The city", FROM);
    membership.organisation(NEXT_PLACE, "place", "The downs", FROM);
    membership.organisation(LMC, "lmc", "LMC of the city and the downs", FROM);
    membership.organisation(FEDERATION, "federation", "Federation of the city", FROM);
    membership.covers(LMC, PLACE, FROM);
    membership.covers(LMC, NEXT_PLACE, FROM);
    membership.covers(FEDERATION, PLACE, FROM);
    progress.accept("who sits in the boards is on the register");
  }

  private static ObjectNode rule(String key, String source, String title) {
    var rule = JSON.objectNode().put("rule", key).put("source", source).put("title", title);
    return rule.put("office", "member").put("voice", "votes");
  }

  private static ObjectNode directorPerNetwork() {
    return rule("networks", "every-network", "Clinical director");
  }

  private static JsonNode terms(ArrayNode rules, String place) {
    rules.add(rule("lmc", "lmc-chair", "Chair of the LMC").put("within", place));
    rules.add(
        rule("federation", "federation-where-there-is-one", "Federation").put("within", place));
    rules.add(rule("directors", "appointed", "Director of the place"));
    var terms = Bodies.terms(rules, JSON.missingNode());
    var agenda = terms.putObject("agenda").put("others", "time").put("clause", "5.1");
    agenda.putArray("offices").add("chair").add("secretary");
    var named = agenda.putArray("rules");
    rules.forEach(each -> named.add(each.path("rule").asText()));
    return terms;
  }

  private List<JsonNode> seats(String body, String rule, int wanted) {
    return PATIENCE.last(() -> bodies.seats(body, rule), all -> all.size() >= wanted);
  }

  private String only(String body, String rule) {
    return seats(body, rule, 1).getFirst().path("seat").asText();
  }

  private static String whose(JsonNode seat) {
    return seat.at("/of/code").asText();
  }

  private String taken(String body, String seat, String name, String how) {
    bodies.seat(body, seat, people.id(name), how);
    return people.id(name);
  }

  // the LMC's seat came by the same rule of following the register, so the federation's would have
  private void federations(String board, String next) {
    only(next, "lmc");
    checks.equal(
        FEDERATION_WHERE_THERE_IS_ONE,
        List.of(List.of(FEDERATION), List.of()),
        List.of(board, next).stream()
            .map(each -> bodies.seats(each, "federation").stream().map(Founding::whose).toList())
            .toList());
  }

  private String director(String next) {
    return taken(next, bodies.open(next, "directors"), inputs.neighbour(), "appointed");
  }
}
