namespace EscalationTrust;

/// <summary>A notice in words, and the language they are in.</summary>
/// <remarks>The default value says nothing. Immutable and thread-safe.</remarks>
public readonly record struct NoticeText
{
    private readonly string? _text;
    private readonly string? _language;

    /// <summary>Which notice it is.</summary>
    public NoticeKey Key { get; init; }

    /// <summary>What the customer reads; empty for <see cref="NoticeKey.None"/>. Never null.</summary>
    public string Text
    {
        get => _text ?? "";
        init => _text = value;
    }

    /// <summary>The tag of the language used, which may be the parent of the one asked for, or "en" when there are no texts in it. Never null; empty when there is no text.</summary>
    public string Language
    {
        get => _language ?? "";
        init => _language = value;
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
