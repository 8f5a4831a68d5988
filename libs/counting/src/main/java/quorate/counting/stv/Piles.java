package quorate.counting.stv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import quorate.counting.number.Exact;
import quorate.counting.profile.Profile;

/** Each candidate's papers by their present value, the highest first. */
final class Piles {

  private final Profile profile;
  private final Progress progress;
  private final Sorting sorting;
  private final List<TreeMap<Exact, Papers>> piles = new ArrayList<>();
  private final List<Parcel> last = new ArrayList<>();
  private final Exact blank;

  /** Papers received together at one value. */
  record Parcel(Exact value, Papers papers) {}

  /** Puts every paper on the pile of its first preference, at value 1. */
  Piles(Profile profile, Progress progress, boolean gapsEnd) {
    this.profile = profile;
    this.progress = progress;
    this.sorting = new Sorting(profile, gapsEnd);
    int candidates = profile.candidates().size();
    for (int each = 0; each < candidates; each++) {
      piles.add(new TreeMap<>(Collections.reverseOrder()));
      last.add(new Parcel(Exact.UNIT, new Papers()));
    }
    var sorted = sort(sorting.all());
    for (int each = 0; each < candidates; each++) {
      give(each, Exact.UNIT, sorted.get(each));
    }
    this.blank = profile.votes(sorted.getLast().units());
  }

  /** What the papers weigh that have no first preference. */
  Exact blank() {
    return blank;
  }

  /** By continuing candidate; the last are non-transferable. */
  List<Papers> sort(Papers papers) {
    return sorting.sort(papers, progress.continuing());
  }

  /** Takes a candidate's papers away. */
  Map<Exact, Papers> take(int candidate) {
    return piles.set(candidate, new TreeMap<>(Collections.reverseOrder()));
  }

  /** The parcel received last. */
  Parcel last(int candidate) {
    return last.get(candidate);
  }

  /** Credits these papers at this value to one candidate. */
  Exact give(int candidate, Exact value, Papers papers) {
    var votes = value.times(profile.votes(papers.units()));
    if (!papers.isEmpty()) {
      last.set(candidate, new Parcel(value, papers));
      piles.get(candidate).computeIfAbsent(value, each -> new Papers()).addAll(papers);
      progress.credit(candidate, votes);
    }
    return votes;
  }

  /** Gives sorted papers at this value, the non-transferable ones to nobody; what was given. */
  Exact pass(List<Integer> from, List<Papers> sorted, Exact value, boolean exhaust, Log log) {
    var given = Exact.ZERO;
    for (int to = 0; to < piles.size(); to++) {
      var papers = sorted.get(to);
      if (!papers.isEmpty()) {
        var votes = give(to, value, papers);
        given = given.plus(votes);
        log.transferred(transfer(from, Optional.of(progress.name(to)), papers, value, votes));
      }
    }
    var left = sorted.getLast();
    if (exhaust && !left.isEmpty()) {
      var votes = value.times(profile.votes(left.units()));
      given = given.plus(votes);
      progress.exhaust(votes);
      log.transferred(transfer(from, Optional.empty(), left, value, votes));
    }
    return given;
  }

  private Transfer transfer(
      List<Integer> from, Optional<String> to, Papers papers, Exact value, Exact votes) {
    var weight = profile.votes(papers.units());
    return new Transfer(progress.names(from), to, weight, value, votes);
  }
}
