namespace EscalationTrust;

/// <summary>One spelling of a word: its hash, and its first eight letters for the signature.</summary>
internal readonly record struct WordSpelling(ulong Hash, ulong Low);
