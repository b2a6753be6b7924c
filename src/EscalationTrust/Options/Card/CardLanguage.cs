namespace EscalationTrust;

/// <summary>One language of the AI card.</summary>
internal sealed class CardLanguage
{
    public static readonly CardLanguage English = new() { Code = "en", Line = EnglishCard.Line, Signal = EnglishCard.Of, Act = EnglishCard.Of, Units = EnglishNotices.Units };

    /// <summary>All languages, English first.</summary>
    public static readonly IReadOnlyList<CardLanguage> All =
    [
        English,
        new() { Code = "es", Line = SpanishCard.Line, Signal = SpanishCard.Of, Act = SpanishCard.Of, Units = SpanishNotices.Units },
        new() { Code = "de", Line = GermanCard.Line, Signal = GermanCard.Of, Act = GermanCard.Of, Units = GermanNotices.Units },
    ];

    /// <summary>The language's two letters.</summary>
    public required string Code { get; init; }

    public required Func<CardLine, string> Line { get; init; }

    public required Func<Signal, string> Signal { get; init; }

    public required Func<PermittedActs, string> Act { get; init; }

    public required NoticeUnits Units { get; init; }

    /// <summary>The language of a tag, of its parent, or English.</summary>
    public static CardLanguage Of(string? tag)
    {
        string first = LanguageTag.Normal(tag).Split('-')[0];
        return All.FirstOrDefault(language => language.Code == first) ?? English;
    }
}
