package quorate.stories.weighted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import quorate.stories.city.City;
import quorate.stories.city.Electors;
import quorate.stories.city.Representative;
import quorate.stories.services.Ballots;

/** The same question is put three times, under three rule sets, and answered alike in each. */
record Asking(City city, Electors electors) {

  List<Ballot> play() {
    String title = "Enhanced access together, " + Instant.now().truncatedTo(ChronoUnit.SECONDS);
    JsonNode draft = draft(title);
    var ballots =
        Stream.of("heads", "patients", "both")
            .map(rules -> new Ballot(rules, city.ballots().draft(draft)))
            .toList();
    var window = Ballot.Window.of(electors.window());
    JsonNode rules = Electors.own("rules.json", Asking.class);
    for (Ballot each : ballots) {
      int quorum = rules.path(each.rules()).path("quorum").path("heads").asInt();
      var terms = new Ballots.Terms(City.recordDate(), window.opens(), window.closes(), quorum);
      city.ballots().giveNotice(each.id(), terms, rules.path(each.rules()));
      city.progress().accept("put to the practices " + each.rules() + ": " + each.id());
    }
    ballots.forEach(each -> city.ballots().await(each.id(), "open"));
    ballots.forEach(this::vote);
    return ballots;
  }

  private JsonNode draft(String title) {
    ObjectNode draft = (ObjectNode) Electors.own("draft.json", Asking.class);
    draft.put("title", title);
    String contact = electors.representatives().getFirst().person();
    draft
        .path("paper")
        .path("options")
        .forEach(each -> ((ObjectNode) each).put("contact", contact));
    return draft;
  }

  private void vote(Ballot ballot) {
    for (Representative each : electors.representatives()) {
      each.first().ifPresent(vote -> cast(ballot, each, vote));
      each.vote().ifPresent(vote -> cast(ballot, each, vote));
    }
    city.progress().accept(electors.voting().size() + " practices have voted, " + ballot.rules());
  }

  private void cast(Ballot ballot, Representative each, JsonNode vote) {
    city.ballots().vote(ballot.id(), each.user(), each.practice(), vote).succeeded();
  }
}
