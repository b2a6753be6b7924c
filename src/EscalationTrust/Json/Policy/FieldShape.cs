namespace EscalationTrust;

/// <summary>What a value of the policy document looks like. The published schema is made from it.</summary>
internal sealed class FieldShape
{
    public required ShapeKind Kind { get; init; }

    /// <summary>Legal numbers, for numbers, counts and maps of numbers.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>Legal names, for choices, lists of choices and the keys of maps of numbers.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The properties of an object, or of the objects in a map.</summary>
    public IReadOnlyList<PolicyField> Fields { get; init; } = [];

    /// <summary>True when null stands for "follows the general policy" or "none".</summary>
    public bool Optional { get; init; }
}

/// <summary>The kinds of values a policy document has.</summary>
internal enum ShapeKind
{
    Text,
    Flag,
    Number,
    Count,
    Duration,
    Date,
    Choice,
    Choices,
    Numbers,
    Texts,
    TextMaps,
    Object,
    Objects,
    ObjectList,
}
