package quorate.counting.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;

/** Takes withdrawn candidates out of every preference list. */
final class Withdrawal {

  private final Profile profile;
  private final int[] kept;
  private final ProfileBuilder builder;

  Withdrawal(Profile profile, Collection<String> names) {
    this.profile = profile;
    this.kept = new int[profile.candidates().size()];
    var out = new HashSet<>(names);
    if (!profile.candidates().containsAll(out)) {
      throw new IllegalArgumentException("not all of these stand: " + names);
    }
    var standing = new ArrayList<String>();
    for (int i = 0; i < kept.length; i++) {
      String name = profile.candidates().get(i);
      kept[i] = out.contains(name) ? -1 : standing.size();
      if (kept[i] >= 0) {
        standing.add(name);
      }
    }
    var withdrawn = new ArrayList<>(profile.withdrawn());
    profile.candidates().stream().filter(out::contains).forEach(withdrawn::add);
    this.builder = new ProfileBuilder(standing, withdrawn, profile.decimals());
  }

  Profile profile() {
    for (int group = 0; group < profile.groups(); group++) {
      copy(group);
      builder.group(profile.units(group), profile.decimals());
    }
    builder.papers(profile.papers());
    return builder.build();
  }

  private void copy(int group) {
    boolean first = true; // of its rank
    for (int i = profile.start(group); i < profile.end(group); i++) {
      first |= !profile.level(i);
      if (profile.gap(i)) {
        builder.skip();
      }
      int candidate = kept[profile.candidate(i)];
      if (candidate < 0) {
        continue;
      }
      if (first) {
        builder.next(candidate);
      } else {
        builder.level(candidate);
      }
      first = false;
    }
  }
}
