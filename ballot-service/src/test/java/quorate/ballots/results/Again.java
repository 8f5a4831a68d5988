package quorate.ballots.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import quorate.counting.Choice;
import quorate.counting.Contest;
import quorate.counting.Paper;
import quorate.counting.Weight;
import quorate.counting.formats.Ballots;
import quorate.counting.formats.Papers;
import quorate.counting.profile.Profile;

/** The papers of a file as a contest counts them; a candidate's name ends with the option's key. */
public final class Again {

  private Again() {}

  public static List<Paper> papers(Ballots read, Contest contest) {
    return switch (read.papers()) {
      case Papers.Ranked(var profile) -> ranked(profile, contest);
      case Papers.Scored scored -> scored(scored);
    };
  }

  private static List<Paper> ranked(Profile profile, Contest contest) {
    var papers = new ArrayList<Paper>();
    for (int group = 0; group < profile.groups(); group++) {
      var weight = new Weight(BigDecimal.valueOf(profile.units(group), profile.decimals()));
      papers.add(new Paper("P" + group, weight, choice(places(profile, group), contest)));
    }
    return papers;
  }

  private static List<List<String>> places(Profile profile, int group) {
    var places = new ArrayList<List<String>>();
    for (int i = profile.start(group); i < profile.end(group); i++) {
      if (profile.gap(i)) {
        places.add(List.of());
      }
      if (!profile.level(i)) {
        places.add(new ArrayList<>());
      }
      places.getLast().add(key(profile.candidates().get(profile.candidate(i))));
    }
    return places;
  }

  private static Choice choice(List<List<String>> places, Contest contest) {
    var all = places.stream().flatMap(List::stream).toList();
    if (all.isEmpty()) {
      return new Choice.Abstain();
    }
    return switch (contest.rule().marking()) {
      case RANK, LEVEL -> new Choice.Level(places);
      case CHOOSE -> new Choice.Choose(all.getFirst());
      case MARK -> new Choice.Mark(all);
      case ANSWER -> new Choice.Answer(all.getFirst().equals(contest.options().getFirst()));
      case SCORE -> throw new IllegalStateException("ranks where scores were written");
    };
  }

  private static List<Paper> scored(Papers.Scored scored) {
    var papers = new ArrayList<Paper>();
    scored
        .papers()
        .forEach(
            (cells, weight) -> {
              var scores = new HashMap<String, Integer>();
              for (int i = 0; i < cells.size(); i++) {
                if (cells.get(i) != Papers.Scored.NO_MARK) {
                  scores.put(key(scored.candidates().get(i)), cells.get(i));
                }
              }
              Choice choice = scores.isEmpty() ? new Choice.Abstain() : new Choice.Score(scores);
              papers.add(new Paper("P" + papers.size(), new Weight(weight), choice));
            });
    return papers;
  }

  private static String key(String name) {
    return name.substring(name.length() - 1);
  }
}
