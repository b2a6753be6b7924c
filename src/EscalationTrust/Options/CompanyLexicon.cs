using System.Globalization;
using System.Text;

namespace EscalationTrust;

/// <summary>Words that a fit learned, as a lexicon pack that the policy document carries: each entry with the number of groups that say it.</summary>
internal static class CompanyLexicon
{
    /// <summary>The pack; null when no words were learned.</summary>
    public static string? Of(IReadOnlyList<LearnedFeature> features)
    {
        var pack = new StringBuilder("# Learned by \"fit\" from the host's own conversations.\n");
        bool any = false;
        foreach (IGrouping<Signal, LearnedFeature> words in features.Where(feature => feature.IsWords).GroupBy(feature => feature.Signal).OrderBy(group => group.Key))
        {
            pack.Append(CultureInfo.InvariantCulture, $"\n[{words.Key.Name()}]\n");
            foreach (LearnedFeature word in words)
            {
                any = true;
                pack.Append(CultureInfo.InvariantCulture, $"# said in {word.Support} groups, {word.Needed} of {word.Conversations} conversations need a person\n{word.Name}\n");
            }
        }

        return any ? pack.ToString() : null;
    }
}
