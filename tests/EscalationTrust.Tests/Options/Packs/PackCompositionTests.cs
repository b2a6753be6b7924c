using System.Buffers;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace EscalationTrust.Tests;

/// <summary>Most protective wins: the laws that make the order of packs meaningless, and a pack harmless to whoever adds it.</summary>
public sealed class PackCompositionTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue).ToArbitrary();

    [Fact]
    public void Composition_is_commutative() => Each(3, packs =>
        Assert.Equal(Text(MostProtective.Of(packs[0], packs[1])), Text(MostProtective.Of(packs[1], packs[0]))));

    [Fact]
    public void Composition_is_associative() => Each(3, packs =>
        Assert.Equal(
            Text(MostProtective.Of(MostProtective.Of(packs[0], packs[1]), packs[2])),
            Text(MostProtective.Of(packs[0], MostProtective.Of(packs[1], packs[2])))));

    [Fact]
    public void Composition_is_idempotent() => Each(1, packs =>
        Assert.Equal(Text(packs[0]), Text(MostProtective.Of(packs[0], packs[0]))));

    [Fact]
    public void A_pack_that_asks_for_nothing_changes_nothing() => Each(1, packs =>
        Assert.Equal(Text(packs[0]), Text(MostProtective.Of(packs[0], new PackRequirements()))));

    [Fact]
    public void Applying_one_after_the_other_is_applying_both() => Policies((options, random) =>
    {
        PackRequirements one = RandomPack.Requirements(random);
        PackRequirements other = RandomPack.Requirements(random);
        string together = Applied(options, MostProtective.Of(one, other));
        Assert.Equal(together, Applied(options, one, other));
        Assert.Equal(together, Applied(options, other, one));
    });

    [Fact]
    public void Applying_twice_changes_nothing_more() => Policies((options, random) =>
    {
        PackRequirements requires = RandomPack.Requirements(random);
        Assert.Equal(Applied(options, requires), Applied(options, requires, requires));
    });

    [Fact]
    public void No_pack_makes_a_policy_less_protective() => Policies((options, random) =>
    {
        EscalationTrustOptions after = PolicyDocument.Read(Applied(options, RandomPack.Requirements(random)));
        Protection.AssertAtLeast(options, after);
    });

    [Fact]
    public void A_valid_policy_stays_valid() => Policies((options, random) =>
    {
        options.OwnPacks.Add(RandomPack.Make(random, "another"));
        Assert.Empty(PolicyValidator.Validate(PackApplication.InForce(options)));
    });

    [Fact]
    public void The_policy_in_force_is_in_force_of_itself() => Policies((options, _) =>
    {
        string document = PolicyDocument.Write(PackApplication.InForce(options));
        Assert.Equal(document, PolicyDocument.Write(PackApplication.InForce(PolicyDocument.Read(document))));
    });

    [Fact]
    public void The_order_of_packs_changes_no_decision()
    {
        EscalationLadder one = EscalationLadder.Create(o => o.Packs.AddRange(["es-ley-10-2025", "pci-pii-mask", "eu-ai-act-50"]));
        EscalationLadder other = EscalationLadder.Create(o => o.Packs.AddRange(["eu-ai-act-50", "es-ley-10-2025", "pci-pii-mask"]));
        Assert.Equal(one.Packs, other.Packs);
        Assert.Equal(one.Duties, other.Duties);
    }

    private static void Each(int count, Action<PackRequirements[]> check) => Prop.ForAll(Seeds, seed =>
    {
        var random = new Random(seed);
        check([.. Enumerable.Range(0, count).Select(_ => RandomPack.Requirements(random))]);
    }).QuickCheckThrowOnFailure();

    private static void Policies(Action<EscalationTrustOptions, Random> check) =>
        Prop.ForAll(Seeds, seed => check(RandomPolicy.Make(seed), new Random(seed))).Check(Seeded.Quick.WithMaxTest(60));

    private static string Applied(EscalationTrustOptions options, params PackRequirements[] requires)
    {
        EscalationTrustOptions copy = PolicyDocument.Read(PolicyDocument.Write(options));
        Assert.All(requires, one => PackApplication.Apply(one, copy));
        return PolicyDocument.Write(copy);
    }

    private static string Text(PackRequirements requires)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            PackFields.Pack.Write(new PolicyPack { Requires = requires }, writer);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
