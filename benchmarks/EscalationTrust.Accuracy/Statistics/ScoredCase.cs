namespace EscalationTrust.Accuracy;

/// <summary>A score beside the truth. Cases of one group (a conversation, a task run several times) are not independent.</summary>
internal readonly record struct ScoredCase(double Score, bool Positive, string Group);
