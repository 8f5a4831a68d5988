package quorate.counting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import quorate.counting.Choice.Abstain;
import quorate.counting.Choice.Answer;
import quorate.counting.Choice.Choose;
import quorate.counting.Choice.Level;
import quorate.counting.Choice.Mark;
import quorate.counting.Choice.Rank;
import quorate.counting.Choice.Score;
import quorate.counting.Choice.Spoil;
import quorate.counting.profile.Profile;
import quorate.counting.profile.ProfileBuilder;
import quorate.counting.scoring.ScoreBox;
import quorate.counting.scoring.ScoreBoxBuilder;

/** The valid papers of a contest as a method counts them, without those who withdrew. */
record Box(Contest contest, List<Paper> valid) {

  /** Papers that choose, mark or rank. */
  Profile profile() {
    var builder = new ProfileBuilder(contest.options());
    var index = new HashMap<String, Integer>();
    contest.options().forEach(option -> index.put(option, index.size()));
    for (Paper paper : valid) {
      for (List<String> place : places(paper.choice())) {
        mark(builder, place, index);
      }
      builder.paper(paper.weight().amount());
    }
    var all = builder.build();
    return contest.withdrawn().isEmpty() ? all : all.without(contest.withdrawn());
  }

  private static void mark(ProfileBuilder builder, List<String> place, Map<String, Integer> index) {
    if (place.isEmpty()) {
      builder.skip();
      return;
    }
    builder.next(index.getOrDefault(place.getFirst(), -1));
    place.subList(1, place.size()).forEach(level -> builder.level(index.getOrDefault(level, -1)));
  }

  // a single choice counts like a ranking of one, marks like places in the paper's order
  private List<List<String>> places(Choice choice) {
    return switch (choice) {
      case Choose(var option) -> List.of(List.of(option));
      case Answer(var yes) -> List.of(List.of(contest.options().get(yes ? 0 : 1)));
      case Rank(var options) -> options.stream().map(List::of).toList();
      case Level(var places) -> places;
      case Mark(var options) ->
          contest.options().stream().filter(options::contains).map(List::of).toList();
      case Score _, Abstain _, Spoil _ -> List.of();
    };
  }

  /** Papers that give options a number. */
  ScoreBox scores() {
    var builder = new ScoreBoxBuilder(contest.options());
    for (Paper paper : valid) {
      Map<String, Integer> scores =
          paper.choice() instanceof Score(var given) ? given : new LinkedHashMap<>();
      builder.paper(scores, paper.weight().amount());
    }
    var all = builder.build();
    return contest.withdrawn().isEmpty() ? all : all.without(contest.withdrawn());
  }
}
