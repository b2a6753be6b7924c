namespace EscalationTrust;

/// <summary>One language with default texts.</summary>
internal sealed class NoticeLanguage
{
    public static readonly NoticeLanguage English = new() { Code = "en", Template = EnglishNotices.Template, Units = EnglishNotices.Units };

    /// <summary>All languages, English first.</summary>
    public static readonly IReadOnlyList<NoticeLanguage> All =
    [
        English,
        new() { Code = "es", Template = SpanishNotices.Template, Units = SpanishNotices.Units },
        new() { Code = "fr", Template = FrenchNotices.Template, Units = FrenchNotices.Units },
        new() { Code = "de", Template = GermanNotices.Template, Units = GermanNotices.Units },
        new() { Code = "pt", Template = PortugueseNotices.Template, Units = PortugueseNotices.Units },
        new() { Code = "it", Template = ItalianNotices.Template, Units = ItalianNotices.Units },
        new() { Code = "nl", Template = DutchNotices.Template, Units = DutchNotices.Units },
        new() { Code = "pl", Template = PolishNotices.Template, Units = PolishNotices.Units },
        new() { Code = "tr", Template = TurkishNotices.Template, Units = TurkishNotices.Units },
        new() { Code = "ja", Template = JapaneseNotices.Template, Units = JapaneseNotices.Units },
        new() { Code = "zh", Template = ChineseNotices.Template, Units = ChineseNotices.Units },
    ];

    /// <summary>The language's two letters.</summary>
    public required string Code { get; init; }

    public required Func<NoticeKey, string> Template { get; init; }

    public required NoticeUnits Units { get; init; }

    /// <summary>The language of a tag's first part; null without default texts.</summary>
    public static NoticeLanguage? Of(string tag)
    {
        foreach (NoticeLanguage language in All)
        {
            if (tag == language.Code || (tag.StartsWith(language.Code, StringComparison.Ordinal) && tag[language.Code.Length] == '-'))
            {
                return language;
            }
        }

        return null;
    }
}
