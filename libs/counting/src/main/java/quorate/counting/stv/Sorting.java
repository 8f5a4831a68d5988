package quorate.counting.stv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import quorate.counting.profile.Profile;

/**
 * Where every paper lies, and to whom it passes next: preferences up to the first that is level
 * with another (or, where the rule set says so, that follows a gap), in turn.
 */
final class Sorting {

  private final Profile profile;
  private final int[] at;
  private final int[] end;

  Sorting(Profile profile, boolean gapsEnd) {
    this.profile = profile;
    this.at = new int[profile.groups()];
    this.end = ends(profile, gapsEnd);
    Arrays.setAll(at, profile::start);
  }

  /** Where the usable preferences of each group end. */
  static int[] ends(Profile profile, boolean gapsEnd) {
    var ends = new int[profile.groups()];
    Arrays.setAll(ends, group -> usable(profile, group, gapsEnd));
    return ends;
  }

  private static int usable(Profile profile, int group, boolean gapsEnd) {
    int last = profile.end(group);
    int i = profile.start(group);
    while (i < last && !(i + 1 < last && profile.level(i + 1)) && !(gapsEnd && profile.gap(i))) {
      i++;
    }
    return i;
  }

  /** All papers, as they come out of the box. */
  Papers all() {
    var all = new Papers();
    IntStream.range(0, at.length).forEach(group -> all.add(group, profile.units(group)));
    return all;
  }

  /** Papers by continuing candidate's index; the last are those that pass to nobody. */
  List<Papers> sort(Papers papers, boolean[] continuing) {
    var sorted = new ArrayList<Papers>();
    for (int i = 0; i <= continuing.length; i++) {
      sorted.add(new Papers());
    }
    for (int i = 0; i < papers.size(); i++) {
      int group = papers.group(i);
      sorted.get(next(group, continuing)).add(group, profile.units(group));
    }
    return sorted;
  }

  private int next(int group, boolean[] continuing) {
    int position = at[group];
    int stop = end[group];
    while (position < stop && !continuing[profile.candidate(position)]) {
      position++;
    }
    at[group] = position;
    return position < stop ? profile.candidate(position) : continuing.length;
  }
}
