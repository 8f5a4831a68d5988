package quorate.stories;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import quorate.stories.checks.CheckName;
import quorate.stories.checks.Checks;
import quorate.stories.stack.Stack;

/** A situation from the field that must work end to end. */
public interface Story {

  /** By what it is asked for. */
  String name();

  /** Everything that it checks. */
  List<? extends CheckName> checks();

  /** Plays it against a running stack; answers the account for a reader, in lines. */
  List<String> play(Stack stack, Optional<Path> inputs, Checks checks, Consumer<String> progress);
}
