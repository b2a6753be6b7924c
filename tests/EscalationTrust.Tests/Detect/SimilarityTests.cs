using System.Text;

namespace EscalationTrust.Tests.Detect;

/// <summary>256 bits stand for a set of word forms; the similarity they give is close to the exact one.</summary>
public sealed class SimilarityTests
{
    private static readonly MessageReader Reader = new(CueLexicon.Empty, null);

    [Fact]
    public void It_is_close_to_the_exact_Jaccard_similarity_of_stems_and_skeletons()
    {
        var random = new Random(77);
        double sum = 0;
        double worst = 0;
        const int Rounds = 2_000;
        for (int round = 0; round < Rounds; round++)
        {
            string[] left = Words(random, random.Next(3, 40));
            string[] right = [.. left.Where(_ => random.Next(3) != 0), .. Words(random, random.Next(0, 15))];
            double exact = Exact(left, right);
            double error = Math.Abs(exact - Estimate(left, right));
            sum += error;
            worst = Math.Max(worst, error);
        }

        Assert.True(sum / Rounds < 0.03, $"mean error {sum / Rounds}");
        Assert.True(worst < 0.2, $"worst error {worst}");
    }

    [Fact]
    public void Equal_sets_are_wholly_similar_and_disjoint_ones_hardly()
    {
        var random = new Random(78);
        for (int round = 0; round < 300; round++)
        {
            string[] words = Words(random, random.Next(3, 60));
            Assert.Equal(1, Estimate(words, [.. words.Reverse()]));
            Assert.True(Estimate(words, [.. words.Select(word => "q" + word)]) < 0.2);
        }
    }

    [Fact]
    public void It_is_symmetric_within_a_step()
    {
        var random = new Random(79);
        for (int round = 0; round < 300; round++)
        {
            string[] left = Words(random, 12);
            string[] right = [.. left.Take(6), .. Words(random, 5)];
            Assert.Equal(Estimate(left, right), Estimate(right, left), 0.0002);
        }
    }

    [Theory]
    [InlineData("my printer refuses to connect", "my printr refuzes to conect")]
    [InlineData("password reset email never arrives", "passwords resetting email never arrive")]
    public void Typos_and_endings_keep_messages_similar(string left, string right) =>
        Assert.True(Estimate(left.Split(' '), right.Split(' ')) > 0.4);

    private static double Estimate(string[] left, string[] right) =>
        SignatureSimilarity.Between(Set(left), Set(right)) / 10_000.0;

    private static SignatureBits Set(string[] words) => Reader.Read(string.Join(' ', words), bot: false).Signature.Set;

    private static double Exact(string[] left, string[] right)
    {
        HashSet<string> a = [.. left.SelectMany(Forms)];
        HashSet<string> b = [.. right.SelectMany(Forms)];
        return a.Intersect(b).Count() / (double)a.Union(b).Count();
    }

    /// <summary>The first five letters, and the first letter with the consonants among the first eight.</summary>
    private static string[] Forms(string word) =>
    [
        "stem " + word[..Math.Min(5, word.Length)],
        "skeleton " + word[0] + string.Concat(word.Take(8).Skip(1).Where(letter => !"aeiou".Contains(letter))),
    ];

    private static string[] Words(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => Word(random))];

    private static string Word(Random random)
    {
        var word = new StringBuilder();
        for (int i = random.Next(4, 11); i > 0; i--)
        {
            word.Append(random.Next(2) == 0 ? "aeiou"[random.Next(5)] : "bcdfghjklmnpqrstvwxyz"[random.Next(21)]);
        }

        return word.ToString();
    }
}
