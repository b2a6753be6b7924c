namespace EscalationTrust;

/// <summary>A host's own notices: known languages' tags, known notices, and templates that always say something.</summary>
internal static class NoticeRules
{
    private static readonly string[] Keys = [.. Enumerable.Range(1, Notices.Count - 1).Select(i => ((NoticeKey)i).Name())];

    private static readonly string[] Reasons =
        [.. Enumerable.Range(0, (int)EscalationReason.PolicyFailed + 1).Select(i => ((EscalationReason)i).Name())];

    public static void Check(EscalationTrustOptions options, PolicyReview review)
    {
        if (options.Notices is not { Texts: { } languages })
        {
            return;
        }

        foreach ((string language, Dictionary<string, string>? texts) in languages.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            string path = PolicyPath.At("Notices.Texts", language);
            if (LanguageTag.Normal(language).Length == 0)
            {
                review.Add(path, PolicyReview.Show(language), "is no language tag", "Write one such as \"de\" or \"pt-BR\"");
            }

            foreach ((string name, string text) in (texts ?? []).OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                string textPath = PolicyPath.At(path, name);
                Name(textPath, name, review);
                if (!string.IsNullOrWhiteSpace(text) && NoticeTemplate.WhatIsWrong(text) is { } wrong)
                {
                    review.Add(textPath, PolicyReview.Show(text), wrong, "The form of a text stands in docs/notices.md");
                }
            }
        }
    }

    private static void Name(string path, string name, PolicyReview review)
    {
        string[] parts = name.Split('/', 2);
        Known(path, "notice", parts[0], Keys, review);
        if (parts.Length == 2)
        {
            Known(path, "reason", parts[1], Reasons, review);
        }
    }

    private static void Known(string path, string what, string name, string[] known, PolicyReview review)
    {
        if (!known.Contains(name))
        {
            string fix = NearestName.To(name, known) is { } nearest ? $"Write \"{nearest}\" if that is meant" : "The names stand in docs/names.md";
            review.Add(path, PolicyReview.Show(name), $"there is no {what} of that name", fix);
        }
    }
}
