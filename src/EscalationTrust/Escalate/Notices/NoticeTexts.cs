namespace EscalationTrust;

/// <summary>Turns a notice into words in the customer's language: the host's text where there is one, else the default text.</summary>
/// <remarks>
/// <para>A language without a text falls back to its parent ("de-AT" to "de") and then to English; the answer says which was
/// used. Allocates only when asked for a text. Immutable and thread-safe.</para>
/// </remarks>
public sealed class NoticeTexts
{
    private readonly Dictionary<(string Language, string Name), string> _own = [];

    private NoticeTexts(NoticeOptions options)
    {
        foreach ((string language, Dictionary<string, string> texts) in options.Texts)
        {
            foreach ((string name, string text) in texts)
            {
                _own[(LanguageTag.Normal(language), name)] = text;
            }
        }
    }

    /// <summary>The default texts in all languages.</summary>
    public static NoticeTexts Default { get; } = new(new NoticeOptions());

    /// <summary>The two-letter codes of the languages with default texts, English first.</summary>
    public static IReadOnlyList<string> Languages { get; } = [.. NoticeLanguage.All.Select(language => language.Code)];

    /// <summary>The default texts with a host's own in front. The options are copied.</summary>
    /// <param name="options">The host's texts. Those that do not validate are used as they are; a ladder validates them.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static NoticeTexts With(NoticeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new(options);
    }

    /// <summary>Writes a notice.</summary>
    /// <param name="key">The notice.</param>
    /// <param name="language">The customer's language as a tag, for example "de" or "pt-BR". Null, unknown and malformed tags mean English.</param>
    /// <param name="arguments">What the text may name; what is not known is left out.</param>
    public NoticeText Write(NoticeKey key, string? language, in NoticeArguments arguments = default)
    {
        string name = key.Name();
        if (key == NoticeKey.None || EnglishNotices.Template(key).Length == 0)
        {
            return new NoticeText { Key = key };
        }

        for (string tag = LanguageTag.Normal(language); tag.Length != 0; tag = LanguageTag.Parent(tag))
        {
            if (TemplateIn(tag, key, name, arguments.Reason) is { } template)
            {
                return Written(key, template, tag, in arguments);
            }
        }

        string english = TemplateIn(NoticeLanguage.English.Code, key, name, arguments.Reason) ?? "";
        return Written(key, english, NoticeLanguage.English.Code, in arguments);
    }

    private string? TemplateIn(string tag, NoticeKey key, string name, EscalationReason reason)
    {
        if (_own.Count != 0
            && (_own.TryGetValue((tag, $"{name}/{reason.Name()}"), out string? own) || _own.TryGetValue((tag, name), out own)))
        {
            return own;
        }

        return NoticeLanguage.Of(tag) is { } language && language.Code == tag ? language.Template(key) : null;
    }

    private static NoticeText Written(NoticeKey key, string template, string tag, in NoticeArguments arguments) => new()
    {
        Key = key,
        Language = tag,
        Text = NoticeTemplate.Write(template, in arguments, NoticeLanguage.Of(tag)?.Units ?? NoticeUnits.Symbols),
    };
}
