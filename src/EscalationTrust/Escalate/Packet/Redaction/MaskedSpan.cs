namespace EscalationTrust;

/// <summary>A piece of personal data in a text.</summary>
internal readonly record struct MaskedSpan
{
    public PersonalDataKinds Kind { get; init; }

    public int Start { get; init; }

    public int End { get; init; }

    public bool IsEmpty => End == Start;
}
