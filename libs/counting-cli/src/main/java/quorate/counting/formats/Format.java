package quorate.counting.formats;

/** The formats that files of ballots come in. */
public enum Format {
  /** Of Hill's, Wichmann's and OpenSTV's programs. */
  BLT,
  /** {@code soc}, {@code soi}, {@code toc} and {@code toi} of preflib.org. */
  PREFLIB,
  /** Of electorama. */
  ABIF,
  /** A header, then a row for each paper. */
  CSV,
  /** A configuration of RCTab with cast vote records beside it. */
  RCTAB,
  /** A line of ranks for each voter. */
  DEBIAN,
  /** The Condorcet Election Format. */
  CONDORCET
}
