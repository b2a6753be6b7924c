namespace EscalationTrust.Benchmarks;

/// <summary>One phrase: its words, the index of its category, its language.</summary>
internal sealed record Phrase(string Text, int Category, string Language);
